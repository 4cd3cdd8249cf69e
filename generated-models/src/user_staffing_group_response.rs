// @generated from the schema "UserStaffingGroupResponse"; changes made here are lost at the next generation

/// The schema `UserStaffingGroupResponse`.
pub struct UserStaffingGroupResponse {
    /// `user`: `UserReference`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `staffingGroup`: `StaffingGroupReference`.
    #[doc(alias = "staffingGroup")]
    pub staffing_group: ::std::option::Option<
        ::std::boxed::Box<crate::StaffingGroupReference>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserStaffingGroupResponse {
    const EMPTY: Self = Self {
        user: ::std::option::Option::None,
        staffing_group: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserStaffingGroupResponse = &<UserStaffingGroupResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserStaffingGroupResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("user", "user", 0), ("staffingGroup", "staffing_group", 0)],
        fields: &[&E.user, &E.staffing_group],
    }
};

crate::runtime::model!(UserStaffingGroupResponse);

crate::runtime::setters!(UserStaffingGroupResponse {
    with_user: user: ::std::boxed::Box<crate::UserReference>,
    with_staffing_group: staffing_group: ::std::boxed::Box<crate::StaffingGroupReference>,
});
