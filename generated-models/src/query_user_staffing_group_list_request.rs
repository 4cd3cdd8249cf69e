// @generated from the schema "QueryUserStaffingGroupListRequest"; changes made here are lost at the next generation

/// The schema `QueryUserStaffingGroupListRequest`.
pub struct QueryUserStaffingGroupListRequest {
    /// `userIds`: `array of string`, required.
    #[doc(alias = "userIds")]
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueryUserStaffingGroupListRequest {
    const EMPTY: Self = Self {
        user_ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueryUserStaffingGroupListRequest = &<QueryUserStaffingGroupListRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueryUserStaffingGroupListRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("userIds", "user_ids", 1)],
        fields: &[&E.user_ids],
    }
};

crate::runtime::model!(QueryUserStaffingGroupListRequest);

crate::runtime::setters!(QueryUserStaffingGroupListRequest {
    with_user_ids: user_ids: ::std::vec::Vec<::std::string::String>,
});
