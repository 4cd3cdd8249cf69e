// @generated from the schema "AssignmentValidation"; changes made here are lost at the next generation

/// The schema `AssignmentValidation`.
pub struct AssignmentValidation {
    /// `membersNotAssigned`: `array of UserReference`.
    #[doc(alias = "membersNotAssigned")]
    pub members_not_assigned: ::std::option::Option<
        ::std::vec::Vec<crate::UserReference>,
    >,
    /// `membersAlreadyAssigned`: `array of UserReference`.
    #[doc(alias = "membersAlreadyAssigned")]
    pub members_already_assigned: ::std::option::Option<
        ::std::vec::Vec<crate::UserReference>,
    >,
    /// `membersAlreadyAssignedToOther`: `array of OtherProfileAssignment`.
    #[doc(alias = "membersAlreadyAssignedToOther")]
    pub members_already_assigned_to_other: ::std::option::Option<
        ::std::vec::Vec<crate::OtherProfileAssignment>,
    >,
    /// `invalidMemberAssignments`: `array of InvalidAssignment`.
    #[doc(alias = "invalidMemberAssignments")]
    pub invalid_member_assignments: ::std::option::Option<
        ::std::vec::Vec<crate::InvalidAssignment>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AssignmentValidation {
    const EMPTY: Self = Self {
        members_not_assigned: ::std::option::Option::None,
        members_already_assigned: ::std::option::Option::None,
        members_already_assigned_to_other: ::std::option::Option::None,
        invalid_member_assignments: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AssignmentValidation = &<AssignmentValidation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AssignmentValidation",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("membersNotAssigned", "members_not_assigned", 0),
            ("membersAlreadyAssigned", "members_already_assigned", 0),
            ("membersAlreadyAssignedToOther", "members_already_assigned_to_other", 0),
            ("invalidMemberAssignments", "invalid_member_assignments", 0),
        ],
        fields: &[
            &E.members_not_assigned,
            &E.members_already_assigned,
            &E.members_already_assigned_to_other,
            &E.invalid_member_assignments,
        ],
    }
};

crate::runtime::model!(AssignmentValidation);

crate::runtime::setters!(AssignmentValidation {
    with_members_not_assigned: members_not_assigned: ::std::vec::Vec<crate::UserReference>,
    with_members_already_assigned: members_already_assigned: ::std::vec::Vec<crate::UserReference>,
    with_members_already_assigned_to_other: members_already_assigned_to_other: ::std::vec::Vec<crate::OtherProfileAssignment>,
    with_invalid_member_assignments: invalid_member_assignments: ::std::vec::Vec<crate::InvalidAssignment>,
});
