// @generated from the schema "VoicemailCopyRecord"; changes made here are lost at the next generation

/// The schema `VoicemailCopyRecord`.
pub struct VoicemailCopyRecord {
    /// `user`: `User`, read-only.
    pub user: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `group`: `Group`, read-only.
    pub group: ::std::option::Option<::std::boxed::Box<crate::Group>>,
    /// `date`: `string (date-time)`, read-only.
    pub date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for VoicemailCopyRecord {
    const EMPTY: Self = Self {
        user: ::std::option::Option::None,
        group: ::std::option::Option::None,
        date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &VoicemailCopyRecord = &<VoicemailCopyRecord as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "VoicemailCopyRecord",
        empty: E,
        extra: &E.extra,
        properties: &[("user", "user", 2), ("group", "group", 2), ("date", "date", 2)],
        fields: &[&E.user, &E.group, &E.date],
    }
};

crate::runtime::model!(VoicemailCopyRecord);

crate::runtime::setters!(VoicemailCopyRecord {
    with_user: user: ::std::boxed::Box<crate::User>,
    with_group: group: ::std::boxed::Box<crate::Group>,
    with_date: date: crate::runtime::DateTime,
});
