// @generated from the schema "ValidateAssignUsers"; changes made here are lost at the next generation

/// The schema `ValidateAssignUsers`.
pub struct ValidateAssignUsers {
    /// `membersToAssign`: `array of string`, required.
    #[doc(alias = "membersToAssign")]
    pub members_to_assign: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ValidateAssignUsers {
    const EMPTY: Self = Self {
        members_to_assign: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ValidateAssignUsers = &<ValidateAssignUsers as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ValidateAssignUsers",
        empty: E,
        extra: &E.extra,
        properties: &[("membersToAssign", "members_to_assign", 1)],
        fields: &[&E.members_to_assign],
    }
};

crate::runtime::model!(ValidateAssignUsers);

crate::runtime::setters!(ValidateAssignUsers {
    with_members_to_assign: members_to_assign: ::std::vec::Vec<::std::string::String>,
});
