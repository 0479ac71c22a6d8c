import { ApiError } from '../protocol/apiError';
import { defineClass, RemoteCollection, RemoteObject, type RemoteArgument } from '../protocol/remoteObject';
import type { RemoteClass } from '../protocol/remoteObject';
import type { WireValue } from '../protocol/wire';
import type { EmulatedComment } from '../workbook/emulatedWorkbook';
import { textArgument } from './arguments';
import type { ExcelSession } from './excelSession';
import { RangeObject } from './rangeObject';

/** The comments of the workbook. */
export class CommentCollectionObject extends RemoteCollection {
  readonly remoteClass: RemoteClass = commentCollectionClass;

  constructor(readonly excel: ExcelSession) {
    super();
  }

  items(): CommentObject[] {
    return this.excel.workbook.comments.map((comment) => new CommentObject(this.excel, comment));
  }

  item(key: RemoteArgument | undefined): CommentObject {
    const wanted = textArgument(key);
    const found = this.items().find(({ comment }) => comment.id === wanted);
    if (!found) throw new ApiError('ItemNotFound');
    return found;
  }
}

class CommentObject extends RemoteObject {
  readonly remoteClass: RemoteClass = commentClass;

  constructor(
    readonly excel: ExcelSession,
    readonly comment: EmulatedComment,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, WireValue>> {
    return { Id: this.comment.id };
  }

  override isAlive(): boolean {
    return this.excel.workbook.comments.includes(this.comment);
  }
}

const commentCollectionClass: RemoteClass = defineClass('CommentCollection', () => CommentCollectionObject, {
  methods: {
    Add: {
      since: '1.10',
      call: ({ excel }, place, content) => {
        if (!(place instanceof RangeObject)) throw new ApiError('InvalidArgument');
        const { sheet, area } = place;
        return new CommentObject(excel, excel.workbook.addComment(sheet, area, textArgument(content)));
      },
    },
    GetItem: { since: '1.10', call: (comments, key) => comments.item(key) },
  },
});

const commentClass: RemoteClass = defineClass('Comment', () => CommentObject, {
  properties: {
    Id: { since: '1.10', get: ({ comment }) => comment.id },
    Content: { since: '1.10', get: ({ comment }) => comment.content },
  },
  methods: {
    Delete: { since: '1.10', act: ({ excel, comment }) => excel.workbook.deleteComment(comment) },
    GetLocation: {
      since: '1.10',
      call: ({ excel, comment }) => new RangeObject(excel, comment.sheet, comment.area),
    },
  },
});
