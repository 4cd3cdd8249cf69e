// @generated from the schema "Assignment"; changes made here are lost at the next generation

/// The schema `Assignment`.
pub struct Assignment {
    /// `assignedMembers`: `array of UserReference`.
    #[doc(alias = "assignedMembers")]
    pub assigned_members: ::std::option::Option<::std::vec::Vec<crate::UserReference>>,
    /// `removedMembers`: `array of UserReference`.
    #[doc(alias = "removedMembers")]
    pub removed_members: ::std::option::Option<::std::vec::Vec<crate::UserReference>>,
    /// `assignmentErrors`: `array of AssignmentError`.
    #[doc(alias = "assignmentErrors")]
    pub assignment_errors: ::std::option::Option<
        ::std::vec::Vec<crate::AssignmentError>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Assignment {
    const EMPTY: Self = Self {
        assigned_members: ::std::option::Option::None,
        removed_members: ::std::option::Option::None,
        assignment_errors: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Assignment = &<Assignment as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Assignment",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("assignedMembers", "assigned_members", 0),
            ("removedMembers", "removed_members", 0),
            ("assignmentErrors", "assignment_errors", 0),
        ],
        fields: &[&E.assigned_members, &E.removed_members, &E.assignment_errors],
    }
};

crate::runtime::model!(Assignment);

crate::runtime::setters!(Assignment {
    with_assigned_members: assigned_members: ::std::vec::Vec<crate::UserReference>,
    with_removed_members: removed_members: ::std::vec::Vec<crate::UserReference>,
    with_assignment_errors: assignment_errors: ::std::vec::Vec<crate::AssignmentError>,
});
