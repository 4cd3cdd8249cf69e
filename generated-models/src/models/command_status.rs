// @generated from the schema "CommandStatus"; changes made here are lost at the next generation

use crate::Document;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `CommandStatus`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CommandStatus {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `expiration`: `string (date-time)`.
    pub expiration: Option<DateTime>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// `statusCode`: one of `INPROGRESS`, `COMPLETE`, `ERROR`, `CANCELING` and `CANCELED`.
    #[doc(alias = "statusCode")]
    pub status_code: Option<Open<StatusCode>>,
    /// `commandType`: one of `UPLOAD`, `COPYDOCUMENT`, `MOVEDOCUMENT`, `DELETEWORKSPACE` and 6 more.
    #[doc(alias = "commandType")]
    pub command_type: Option<Open<CommandType>>,
    /// `document`: `Document`.
    pub document: Option<Box<Document>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CommandStatus "CommandStatus" 8 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        expiration: DateTime = "expiration" with_expiration,
        user_id: String = "userId" with_user_id,
        status_code: Open<StatusCode> = "statusCode" with_status_code,
        command_type: Open<CommandType> = "commandType" with_command_type,
        document: Box<Document> = "document" with_document,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `statusCode` of `CommandStatus`. Known values: `INPROGRESS`, `COMPLETE`, `ERROR`, `CANCELING`, `CANCELED`.
#[repr(u16)]
#[non_exhaustive]
pub enum StatusCode {
    Inprogress,
    Complete,
    Error,
    Canceling,
    Canceled,
}

crate::runtime::values!(StatusCode {
    Inprogress = "INPROGRESS",
    Complete = "COMPLETE",
    Error = "ERROR",
    Canceling = "CANCELING",
    Canceled = "CANCELED",
});

/// The property `commandType` of `CommandStatus`. Known values: `UPLOAD`, `COPYDOCUMENT`, `MOVEDOCUMENT`, `DELETEWORKSPACE`, `DELETEDOCUMENT`, `DELETETAG`, `UPDATETAG`, `REINDEX`, `CLEANUP`, `REPLACEDOCUMENT`.
#[repr(u16)]
#[non_exhaustive]
pub enum CommandType {
    Upload,
    Copydocument,
    Movedocument,
    Deleteworkspace,
    Deletedocument,
    Deletetag,
    Updatetag,
    Reindex,
    Cleanup,
    Replacedocument,
}

crate::runtime::values!(CommandType {
    Upload = "UPLOAD",
    Copydocument = "COPYDOCUMENT",
    Movedocument = "MOVEDOCUMENT",
    Deleteworkspace = "DELETEWORKSPACE",
    Deletedocument = "DELETEDOCUMENT",
    Deletetag = "DELETETAG",
    Updatetag = "UPDATETAG",
    Reindex = "REINDEX",
    Cleanup = "CLEANUP",
    Replacedocument = "REPLACEDOCUMENT",
});
