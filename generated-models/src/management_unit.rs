// @generated from the schema "ManagementUnit"; changes made here are lost at the next generation

/// The schema `ManagementUnit`.
pub struct ManagementUnit {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `businessUnit`: `BusinessUnitReference`.
    #[doc(alias = "businessUnit")]
    pub business_unit: ::std::option::Option<
        ::std::boxed::Box<crate::BusinessUnitReference>,
    >,
    /// `startDayOfWeek`: `string`.
    #[doc(alias = "startDayOfWeek")]
    pub start_day_of_week: ::std::option::Option<crate::runtime::Open<StartDayOfWeek>>,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: ::std::option::Option<::std::string::String>,
    /// `settings`: `ManagementUnitSettingsResponse`.
    pub settings: ::std::option::Option<
        ::std::boxed::Box<crate::ManagementUnitSettingsResponse>,
    >,
    /// `metadata`: `WfmVersionedEntityMetadata`.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// `division`: `DivisionReference`.
    pub division: ::std::option::Option<::std::boxed::Box<crate::DivisionReference>>,
    /// `version`: `integer (int32)`, read-only.
    pub version: ::std::option::Option<i32>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifiedBy`: `UserReference`, read-only.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ManagementUnit {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        business_unit: ::std::option::Option::None,
        start_day_of_week: ::std::option::Option::None,
        time_zone: ::std::option::Option::None,
        settings: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        division: ::std::option::Option::None,
        version: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ManagementUnit = &<ManagementUnit as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ManagementUnit",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("businessUnit", "business_unit", 0),
            ("startDayOfWeek", "start_day_of_week", 0),
            ("timeZone", "time_zone", 0),
            ("settings", "settings", 0),
            ("metadata", "metadata", 0),
            ("division", "division", 0),
            ("version", "version", 2),
            ("dateModified", "date_modified", 2),
            ("modifiedBy", "modified_by", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.business_unit,
            &E.start_day_of_week,
            &E.time_zone,
            &E.settings,
            &E.metadata,
            &E.division,
            &E.version,
            &E.date_modified,
            &E.modified_by,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(ManagementUnit);

crate::runtime::setters!(ManagementUnit {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_business_unit: business_unit: ::std::boxed::Box<crate::BusinessUnitReference>,
    with_start_day_of_week: start_day_of_week: crate::runtime::Open<StartDayOfWeek>,
    with_time_zone: time_zone: ::std::string::String,
    with_settings: settings: ::std::boxed::Box<crate::ManagementUnitSettingsResponse>,
    with_metadata: metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    with_division: division: ::std::boxed::Box<crate::DivisionReference>,
    with_version: version: i32,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_modified_by: modified_by: ::std::boxed::Box<crate::UserReference>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `startDayOfWeek` of `ManagementUnit`. Known values: `Sunday`, `Monday`, `Tuesday`, `Wednesday`, `Thursday`, `Friday`, `Saturday`.
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
