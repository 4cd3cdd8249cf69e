// @generated from the schema "GenerateBuForecastRequest"; changes made here are lost at the next generation

/// The schema `GenerateBuForecastRequest`.
#[repr(C)]
pub struct GenerateBuForecastRequest {
    /// `description`: `string`, required.
    pub description: ::std::option::Option<::std::string::String>,
    /// `weekCount`: `integer (int32)`.
    #[doc(alias = "weekCount")]
    pub week_count: ::std::option::Option<i32>,
    /// `canUseForScheduling`: `boolean`.
    #[doc(alias = "canUseForScheduling")]
    pub can_use_for_scheduling: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(GenerateBuForecastRequest "GenerateBuForecastRequest" 3 {
    (
        description: ::std::string::String = "description" 1 with_description,
        week_count: i32 = "weekCount" 0 with_week_count,
        can_use_for_scheduling: bool = "canUseForScheduling" 0 with_can_use_for_scheduling,
    )
});
