// @generated from the schema "AssignUsers"; changes made here are lost at the next generation

/// The schema `AssignUsers`.
pub struct AssignUsers {
    /// `membersToAssign`: `array of string`, required.
    #[doc(alias = "membersToAssign")]
    pub members_to_assign: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `membersToRemove`: `array of string`, required.
    #[doc(alias = "membersToRemove")]
    pub members_to_remove: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AssignUsers {
    const EMPTY: Self = Self {
        members_to_assign: ::std::option::Option::None,
        members_to_remove: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AssignUsers = &<AssignUsers as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AssignUsers",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("membersToAssign", "members_to_assign", 1),
            ("membersToRemove", "members_to_remove", 1),
        ],
        fields: &[&E.members_to_assign, &E.members_to_remove],
    }
};

crate::runtime::model!(AssignUsers);

crate::runtime::setters!(AssignUsers {
    with_members_to_assign: members_to_assign: ::std::vec::Vec<::std::string::String>,
    with_members_to_remove: members_to_remove: ::std::vec::Vec<::std::string::String>,
});
