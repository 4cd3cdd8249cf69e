// @generated from the schema "CreateManagementUnitApiRequest"; changes made here are lost at the next generation

/// The schema `CreateManagementUnitApiRequest`.
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

impl crate::runtime::Model for CreateManagementUnitApiRequest {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        time_zone: ::std::option::Option::None,
        start_day_of_week: ::std::option::Option::None,
        settings: ::std::option::Option::None,
        division_id: ::std::option::Option::None,
        business_unit_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CreateManagementUnitApiRequest = &<CreateManagementUnitApiRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CreateManagementUnitApiRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 1),
            ("timeZone", "time_zone", 0),
            ("startDayOfWeek", "start_day_of_week", 0),
            ("settings", "settings", 0),
            ("divisionId", "division_id", 0),
            ("businessUnitId", "business_unit_id", 1),
        ],
        fields: &[
            &E.name,
            &E.time_zone,
            &E.start_day_of_week,
            &E.settings,
            &E.division_id,
            &E.business_unit_id,
        ],
    }
};

crate::runtime::model!(CreateManagementUnitApiRequest);

crate::runtime::setters!(CreateManagementUnitApiRequest {
    with_name: name: ::std::string::String,
    with_time_zone: time_zone: ::std::string::String,
    with_start_day_of_week: start_day_of_week: crate::runtime::Open<StartDayOfWeek>,
    with_settings: settings: ::std::boxed::Box<crate::CreateManagementUnitSettingsRequest>,
    with_division_id: division_id: ::std::string::String,
    with_business_unit_id: business_unit_id: ::std::string::String,
});

/// The property `startDayOfWeek` of `CreateManagementUnitApiRequest`. Known values: `Sunday`, `Monday`, `Tuesday`, `Wednesday`, `Thursday`, `Friday`, `Saturday`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
