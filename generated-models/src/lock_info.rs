// @generated from the schema "LockInfo"; changes made here are lost at the next generation

/// The schema `LockInfo`.
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

impl crate::runtime::Model for LockInfo {
    const EMPTY: Self = Self {
        locked_by: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_expires: ::std::option::Option::None,
        action: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LockInfo = &<LockInfo as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LockInfo",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("lockedBy", "locked_by", 0),
            ("dateCreated", "date_created", 0),
            ("dateExpires", "date_expires", 0),
            ("action", "action", 0),
        ],
        fields: &[&E.locked_by, &E.date_created, &E.date_expires, &E.action],
    }
};

crate::runtime::model!(LockInfo);

crate::runtime::setters!(LockInfo {
    with_locked_by: locked_by: ::std::boxed::Box<crate::DomainEntityRef>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_expires: date_expires: crate::runtime::DateTime,
    with_action: action: crate::runtime::Open<Action>,
});

/// The property `action` of `LockInfo`. Known values: `UPDATE`, `DELETE`, `COPY`, `MOVE`, `REPLACE`, `THUMBNAIL`, `TEXT_EXTRACTION`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
