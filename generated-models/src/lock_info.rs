// @generated from the schema "LockInfo"; changes made here are lost at the next generation

/// The schema `LockInfo`.
#[repr(C)]
pub struct LockInfo {
    /// `lockedBy`: `DomainEntityRef`.
    #[doc(alias = "lockedBy")]
    pub locked_by: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateExpires`: `string (date-time)`.
    #[doc(alias = "dateExpires")]
    pub date_expires: ::std::option::Option<crate::runtime::DateTime>,
    /// `action`: `string`.
    pub action: ::std::option::Option<crate::runtime::Open<Action>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LockInfo "LockInfo" 4 {
    (
        locked_by: ::std::boxed::Box<crate::DomainEntityRef> = "lockedBy" 0 with_locked_by,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        date_expires: crate::runtime::DateTime = "dateExpires" 0 with_date_expires,
        action: crate::runtime::Open<Action> = "action" 0 with_action,
    )
});

/// The property `action` of `LockInfo`. Known values: `UPDATE`, `DELETE`, `COPY`, `MOVE`, `REPLACE`, `THUMBNAIL`, `TEXT_EXTRACTION`.
#[non_exhaustive]
pub enum Action {
    Update,
    Delete,
    Copy,
    Move,
    Replace,
    Thumbnail,
    TextExtraction,
}

crate::runtime::known!(Action);

impl crate::runtime::Enum for Action {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Update, "UPDATE"),
        (Self::Delete, "DELETE"),
        (Self::Copy, "COPY"),
        (Self::Move, "MOVE"),
        (Self::Replace, "REPLACE"),
        (Self::Thumbnail, "THUMBNAIL"),
        (Self::TextExtraction, "TEXT_EXTRACTION"),
    ];
}
