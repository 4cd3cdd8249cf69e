// @generated from the schema "GroupEmailPolicy"; changes made here are lost at the next generation

/// The schema `GroupEmailPolicy`.
pub struct GroupEmailPolicy {
    /// `emailMembers`: `boolean`.
    #[doc(alias = "emailMembers")]
    pub email_members: ::std::option::Option<bool>,
    /// `emailGroup`: `boolean`.
    #[doc(alias = "emailGroup")]
    pub email_group: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for GroupEmailPolicy {
    const EMPTY: Self = Self {
        email_members: ::std::option::Option::None,
        email_group: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &GroupEmailPolicy = &<GroupEmailPolicy as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "GroupEmailPolicy",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("emailMembers", "email_members", 0),
            ("emailGroup", "email_group", 0),
        ],
        fields: &[&E.email_members, &E.email_group],
    }
};

crate::runtime::model!(GroupEmailPolicy);

crate::runtime::setters!(GroupEmailPolicy {
    with_email_members: email_members: bool,
    with_email_group: email_group: bool,
});
