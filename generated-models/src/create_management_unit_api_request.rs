// @generated from the schema "CreateManagementUnitApiRequest"; changes made here are lost at the next generation

/// The schema `CreateManagementUnitApiRequest`.
#[repr(C)]
pub struct CreateManagementUnitApiRequest {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: ::std::option::Option<::std::string::String>,
    /// `startDayOfWeek`: `string`.
    #[doc(alias = "startDayOfWeek")]
    pub start_day_of_week: ::std::option::Option<crate::runtime::Open<StartDayOfWeek>>,
    /// `settings`: `CreateManagementUnitSettingsRequest`.
    pub settings: ::std::option::Option<
        ::std::boxed::Box<crate::CreateManagementUnitSettingsRequest>,
    >,
    /// `divisionId`: `string`.
    #[doc(alias = "divisionId")]
    pub division_id: ::std::option::Option<::std::string::String>,
    /// `businessUnitId`: `string`, required.
    #[doc(alias = "businessUnitId")]
    pub business_unit_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CreateManagementUnitApiRequest "CreateManagementUnitApiRequest" 6 {
    (
        name: ::std::string::String = "name" 1 with_name,
        time_zone: ::std::string::String = "timeZone" 0 with_time_zone,
        start_day_of_week: crate::runtime::Open<StartDayOfWeek> = "startDayOfWeek" 0 with_start_day_of_week,
        settings: ::std::boxed::Box<crate::CreateManagementUnitSettingsRequest> = "settings" 0 with_settings,
        division_id: ::std::string::String = "divisionId" 0 with_division_id,
        business_unit_id: ::std::string::String = "businessUnitId" 1 with_business_unit_id,
    )
});

/// The property `startDayOfWeek` of `CreateManagementUnitApiRequest`. Known values: `Sunday`, `Monday`, `Tuesday`, `Wednesday`, `Thursday`, `Friday`, `Saturday`.
#[non_exhaustive]
pub enum StartDayOfWeek {
    Sunday,
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
}

crate::runtime::known!(StartDayOfWeek);

impl crate::runtime::Enum for StartDayOfWeek {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Sunday, "Sunday"),
        (Self::Monday, "Monday"),
        (Self::Tuesday, "Tuesday"),
        (Self::Wednesday, "Wednesday"),
        (Self::Thursday, "Thursday"),
        (Self::Friday, "Friday"),
        (Self::Saturday, "Saturday"),
    ];
}
