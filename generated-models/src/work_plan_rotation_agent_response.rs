// @generated from the schema "WorkPlanRotationAgentResponse"; changes made here are lost at the next generation

/// The schema `WorkPlanRotationAgentResponse`.
#[repr(C)]
pub struct WorkPlanRotationAgentResponse {
    /// `user`: `UserReference`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `dateRange`: `DateRangeWithOptionalEnd`.
    #[doc(alias = "dateRange")]
    pub date_range: ::std::option::Option<
        ::std::boxed::Box<crate::DateRangeWithOptionalEnd>,
    >,
    /// `position`: `integer (int32)`.
    pub position: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkPlanRotationAgentResponse "WorkPlanRotationAgentResponse" 3 {
    (
        user: ::std::boxed::Box<crate::UserReference> = "user" 0 with_user,
        date_range: ::std::boxed::Box<crate::DateRangeWithOptionalEnd> = "dateRange" 0 with_date_range,
        position: i32 = "position" 0 with_position,
    )
});
