// @generated from the schema "TeamAddMemberFailure"; changes made here are lost at the next generation

/// The schema `TeamAddMemberFailure`.
pub struct TeamAddMemberFailure {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `reason`: `string`, read-only.
    pub reason: ::std::option::Option<crate::runtime::Open<Reason>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TeamAddMemberFailure {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        reason: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TeamAddMemberFailure = &<TeamAddMemberFailure as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TeamAddMemberFailure",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0), ("reason", "reason", 2)],
        fields: &[&E.id, &E.reason],
    }
};

crate::runtime::model!(TeamAddMemberFailure);

crate::runtime::setters!(TeamAddMemberFailure {
    with_id: id: ::std::string::String,
    with_reason: reason: crate::runtime::Open<Reason>,
});

/// The property `reason` of `TeamAddMemberFailure`. Known values: `UserNotFound`, `UserGroupLimitExceeded`, `UserGroupDivisionMismatch`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    UserNotFound,
    UserGroupLimitExceeded,
    UserGroupDivisionMismatch,
}

impl crate::runtime::Enum for Reason {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::UserNotFound, "UserNotFound"),
        (Self::UserGroupLimitExceeded, "UserGroupLimitExceeded"),
        (Self::UserGroupDivisionMismatch, "UserGroupDivisionMismatch"),
    ];
}
