// @generated from the schema "AddWorkPlanRotationAgentRequest"; changes made here are lost at the next generation

/// The schema `AddWorkPlanRotationAgentRequest`.
#[repr(C)]
pub struct AddWorkPlanRotationAgentRequest {
    /// `userId`: `string`, required.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `dateRange`: `DateRangeWithOptionalEnd`, required.
    #[doc(alias = "dateRange")]
    pub date_range: ::std::option::Option<
        ::std::boxed::Box<crate::DateRangeWithOptionalEnd>,
    >,
    /// `position`: `integer (int32)`, required.
    pub position: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AddWorkPlanRotationAgentRequest "AddWorkPlanRotationAgentRequest" 3 {
    (
        user_id: ::std::string::String = "userId" 1 with_user_id,
        date_range: ::std::boxed::Box<crate::DateRangeWithOptionalEnd> = "dateRange" 1 with_date_range,
        position: i32 = "position" 1 with_position,
    )
});
