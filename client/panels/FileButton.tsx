/** A button that has the reader choose a file. */
interface Props {
  label: string;
  /** Endings and media types, as the browser's own dialog takes them. */
  accept: string;
  chosen: (file: File) => void;
}

export function FileButton({ label, accept, chosen }: Props) {
  return (
    <label class="button file">
      {label}
      <input
        type="file"
        accept={accept}
        class="visually-hidden"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) chosen(file);
          // So that the same file can be chosen again.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
