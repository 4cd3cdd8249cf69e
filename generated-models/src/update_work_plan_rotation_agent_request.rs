// @generated from the schema "UpdateWorkPlanRotationAgentRequest"; changes made here are lost at the next generation

/// The schema `UpdateWorkPlanRotationAgentRequest`.
#[repr(C)]
pub struct UpdateWorkPlanRotationAgentRequest {
    /// `userId`: `string`, required.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `dateRange`: `DateRangeWithOptionalEnd`.
    #[doc(alias = "dateRange")]
    pub date_range: ::std::option::Option<
        ::std::boxed::Box<crate::DateRangeWithOptionalEnd>,
    >,
    /// `position`: `integer (int32)`.
    pub position: ::std::option::Option<i32>,
    /// `delete`: `boolean`.
    pub delete: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UpdateWorkPlanRotationAgentRequest "UpdateWorkPlanRotationAgentRequest" 4 {
    (
        user_id: ::std::string::String = "userId" 1 with_user_id,
        date_range: ::std::boxed::Box<crate::DateRangeWithOptionalEnd> = "dateRange" 0 with_date_range,
        position: i32 = "position" 0 with_position,
        delete: bool = "delete" 0 with_delete,
    )
});
