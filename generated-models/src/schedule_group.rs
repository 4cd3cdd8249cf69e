// @generated from the schema "ScheduleGroup"; changes made here are lost at the next generation

/// The schema `ScheduleGroup`.
pub struct ScheduleGroup {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `division`: `WritableDivision`.
    pub division: ::std::option::Option<::std::boxed::Box<crate::WritableDivision>>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifiedBy`: `string`, read-only.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<::std::string::String>,
    /// `createdBy`: `string`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::string::String>,
    /// `state`: `string`, read-only.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `modifiedByApp`: `string`, read-only.
    #[doc(alias = "modifiedByApp")]
    pub modified_by_app: ::std::option::Option<::std::string::String>,
    /// `createdByApp`: `string`, read-only.
    #[doc(alias = "createdByApp")]
    pub created_by_app: ::std::option::Option<::std::string::String>,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: ::std::option::Option<::std::string::String>,
    /// `openSchedules`: `array of DomainEntityRef`.
    #[doc(alias = "openSchedules")]
    pub open_schedules: ::std::option::Option<::std::vec::Vec<crate::DomainEntityRef>>,
    /// `closedSchedules`: `array of DomainEntityRef`.
    #[doc(alias = "closedSchedules")]
    pub closed_schedules: ::std::option::Option<::std::vec::Vec<crate::DomainEntityRef>>,
    /// `holidaySchedules`: `array of DomainEntityRef`.
    #[doc(alias = "holidaySchedules")]
    pub holiday_schedules: ::std::option::Option<
        ::std::vec::Vec<crate::DomainEntityRef>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ScheduleGroup {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        division: ::std::option::Option::None,
        description: ::std::option::Option::None,
        version: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        state: ::std::option::Option::None,
        modified_by_app: ::std::option::Option::None,
        created_by_app: ::std::option::Option::None,
        time_zone: ::std::option::Option::None,
        open_schedules: ::std::option::Option::None,
        closed_schedules: ::std::option::Option::None,
        holiday_schedules: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ScheduleGroup = &<ScheduleGroup as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ScheduleGroup",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("division", "division", 0),
            ("description", "description", 0),
            ("version", "version", 0),
            ("dateCreated", "date_created", 2),
            ("dateModified", "date_modified", 2),
            ("modifiedBy", "modified_by", 2),
            ("createdBy", "created_by", 2),
            ("state", "state", 2),
            ("modifiedByApp", "modified_by_app", 2),
            ("createdByApp", "created_by_app", 2),
            ("timeZone", "time_zone", 0),
            ("openSchedules", "open_schedules", 0),
            ("closedSchedules", "closed_schedules", 0),
            ("holidaySchedules", "holiday_schedules", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.division,
            &E.description,
            &E.version,
            &E.date_created,
            &E.date_modified,
            &E.modified_by,
            &E.created_by,
            &E.state,
            &E.modified_by_app,
            &E.created_by_app,
            &E.time_zone,
            &E.open_schedules,
            &E.closed_schedules,
            &E.holiday_schedules,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(ScheduleGroup);

crate::runtime::setters!(ScheduleGroup {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_division: division: ::std::boxed::Box<crate::WritableDivision>,
    with_description: description: ::std::string::String,
    with_version: version: i32,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_modified_by: modified_by: ::std::string::String,
    with_created_by: created_by: ::std::string::String,
    with_state: state: crate::runtime::Open<State>,
    with_modified_by_app: modified_by_app: ::std::string::String,
    with_created_by_app: created_by_app: ::std::string::String,
    with_time_zone: time_zone: ::std::string::String,
    with_open_schedules: open_schedules: ::std::vec::Vec<crate::DomainEntityRef>,
    with_closed_schedules: closed_schedules: ::std::vec::Vec<crate::DomainEntityRef>,
    with_holiday_schedules: holiday_schedules: ::std::vec::Vec<crate::DomainEntityRef>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `state` of `ScheduleGroup`. Known values: `active`, `inactive`, `deleted`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Active,
    Inactive,
    Deleted,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "active"),
        (Self::Inactive, "inactive"),
        (Self::Deleted, "deleted"),
    ];
}
