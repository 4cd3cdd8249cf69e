// @generated from the schema "CommandStatus"; changes made here are lost at the next generation

/// The schema `CommandStatus`.
#[repr(C)]
pub struct CommandStatus {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `expiration`: `string (date-time)`.
    pub expiration: ::std::option::Option<crate::runtime::DateTime>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `statusCode`: `string`.
    #[doc(alias = "statusCode")]
    pub status_code: ::std::option::Option<crate::runtime::Open<StatusCode>>,
    /// `commandType`: `string`.
    #[doc(alias = "commandType")]
    pub command_type: ::std::option::Option<crate::runtime::Open<CommandType>>,
    /// `document`: `Document`.
    pub document: ::std::option::Option<::std::boxed::Box<crate::Document>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CommandStatus "CommandStatus" 8 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        expiration: crate::runtime::DateTime = "expiration" 0 with_expiration,
        user_id: ::std::string::String = "userId" 0 with_user_id,
        status_code: crate::runtime::Open<StatusCode> = "statusCode" 0 with_status_code,
        command_type: crate::runtime::Open<CommandType> = "commandType" 0 with_command_type,
        document: ::std::boxed::Box<crate::Document> = "document" 0 with_document,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `statusCode` of `CommandStatus`. Known values: `INPROGRESS`, `COMPLETE`, `ERROR`, `CANCELING`, `CANCELED`.
#[non_exhaustive]
pub enum StatusCode {
    Inprogress,
    Complete,
    Error,
    Canceling,
    Canceled,
}

crate::runtime::known!(StatusCode);

impl crate::runtime::Enum for StatusCode {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Inprogress, "INPROGRESS"),
        (Self::Complete, "COMPLETE"),
        (Self::Error, "ERROR"),
        (Self::Canceling, "CANCELING"),
        (Self::Canceled, "CANCELED"),
    ];
}

/// The property `commandType` of `CommandStatus`. Known values: `UPLOAD`, `COPYDOCUMENT`, `MOVEDOCUMENT`, `DELETEWORKSPACE`, `DELETEDOCUMENT`, `DELETETAG`, `UPDATETAG`, `REINDEX`, `CLEANUP`, `REPLACEDOCUMENT`.
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

crate::runtime::known!(CommandType);

impl crate::runtime::Enum for CommandType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Upload, "UPLOAD"),
        (Self::Copydocument, "COPYDOCUMENT"),
        (Self::Movedocument, "MOVEDOCUMENT"),
        (Self::Deleteworkspace, "DELETEWORKSPACE"),
        (Self::Deletedocument, "DELETEDOCUMENT"),
        (Self::Deletetag, "DELETETAG"),
        (Self::Updatetag, "UPDATETAG"),
        (Self::Reindex, "REINDEX"),
        (Self::Cleanup, "CLEANUP"),
        (Self::Replacedocument, "REPLACEDOCUMENT"),
    ];
}
