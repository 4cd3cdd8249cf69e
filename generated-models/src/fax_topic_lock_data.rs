// @generated from the schema "FaxTopicLockData"; changes made here are lost at the next generation

/// The schema `FaxTopicLockData`.
pub struct FaxTopicLockData {
    /// `lockedBy`: `FaxTopicUserData`.
    #[doc(alias = "lockedBy")]
    pub locked_by: ::std::option::Option<::std::boxed::Box<crate::FaxTopicUserData>>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateExpires`: `string (date-time)`.
    #[doc(alias = "dateExpires")]
    pub date_expires: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FaxTopicLockData {
    const EMPTY: Self = Self {
        locked_by: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_expires: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FaxTopicLockData = &<FaxTopicLockData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FaxTopicLockData",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("lockedBy", "locked_by", 0),
            ("dateCreated", "date_created", 0),
            ("dateExpires", "date_expires", 0),
        ],
        fields: &[&E.locked_by, &E.date_created, &E.date_expires],
    }
};

crate::runtime::model!(FaxTopicLockData);

crate::runtime::setters!(FaxTopicLockData {
    with_locked_by: locked_by: ::std::boxed::Box<crate::FaxTopicUserData>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_expires: date_expires: crate::runtime::DateTime,
});
