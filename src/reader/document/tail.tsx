import type { Article, Attachment } from '../../article/index.ts';
import { Icon, text } from '../../ui/index.ts';

/** What follows the text: the attachments, and where all of it came from. */
export function Tail({ article }: { article: Article }) {
  return (
    <footer class="tail">
      {article.attachments.length > 0 && (
        <section class="files" aria-label={text('reader.attachments')}>
          <h2>{text('reader.attachments')}</h2>
          <ul>
            {article.attachments.map((file) => (
              <li key={file.url}>
                <FileLink file={file} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="end">
        <span class="ornament" aria-hidden="true" />
        <span>{text('reader.end')}</span>
        <span class="ornament" aria-hidden="true" />
      </p>
      <p class="original">
        <span>{text('reader.original')}</span>
        <a href={article.url} target="_blank" rel="noopener noreferrer">
          {readable(article.url)}
        </a>
      </p>
    </footer>
  );
}

function FileLink({ file }: { file: Attachment }) {
  return (
    <a class="file" href={file.url} target="_blank" rel="noopener noreferrer">
      <span class="type">{file.type?.toUpperCase() ?? text('reader.attachmentUnknown')}</span>
      <span class="name">{file.name}</span>
      {file.size && <span class="size">{file.size}</span>}
      <Icon name="external" />
    </a>
  );
}

/** The address as people read it: Chinese path segments in Chinese. */
function readable(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
