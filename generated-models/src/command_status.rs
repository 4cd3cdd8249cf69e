// @generated from the schema "CommandStatus"; changes made here are lost at the next generation

/// The schema `CommandStatus`.
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

impl crate::runtime::Model for CommandStatus {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        expiration: ::std::option::Option::None,
        user_id: ::std::option::Option::None,
        status_code: ::std::option::Option::None,
        command_type: ::std::option::Option::None,
        document: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CommandStatus = &<CommandStatus as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CommandStatus",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("expiration", "expiration", 0),
            ("userId", "user_id", 0),
            ("statusCode", "status_code", 0),
            ("commandType", "command_type", 0),
            ("document", "document", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.expiration,
            &E.user_id,
            &E.status_code,
            &E.command_type,
            &E.document,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(CommandStatus);

crate::runtime::setters!(CommandStatus {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_expiration: expiration: crate::runtime::DateTime,
    with_user_id: user_id: ::std::string::String,
    with_status_code: status_code: crate::runtime::Open<StatusCode>,
    with_command_type: command_type: crate::runtime::Open<CommandType>,
    with_document: document: ::std::boxed::Box<crate::Document>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `statusCode` of `CommandStatus`. Known values: `INPROGRESS`, `COMPLETE`, `ERROR`, `CANCELING`, `CANCELED`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StatusCode {
    Inprogress,
    Complete,
    Error,
    Canceling,
    Canceled,
}

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
