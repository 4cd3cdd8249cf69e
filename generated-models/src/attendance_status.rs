// @generated from the schema "AttendanceStatus"; changes made here are lost at the next generation

/// The schema `AttendanceStatus`.
pub struct AttendanceStatus {
    /// `dateWorkday`: `string (date)`, read-only.
    #[doc(alias = "dateWorkday")]
    pub date_workday: ::std::option::Option<crate::runtime::Date>,
    /// `attendanceStatusType`: `string`, read-only.
    #[doc(alias = "attendanceStatusType")]
    pub attendance_status_type: ::std::option::Option<
        crate::runtime::Open<AttendanceStatusType>,
    >,
    /// `hasEvaluation`: `string`, read-only.
    #[doc(alias = "hasEvaluation")]
    pub has_evaluation: ::std::option::Option<crate::runtime::Open<HasEvaluation>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AttendanceStatus {
    const EMPTY: Self = Self {
        date_workday: ::std::option::Option::None,
        attendance_status_type: ::std::option::Option::None,
        has_evaluation: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AttendanceStatus = &<AttendanceStatus as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AttendanceStatus",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("dateWorkday", "date_workday", 2),
            ("attendanceStatusType", "attendance_status_type", 2),
            ("hasEvaluation", "has_evaluation", 2),
        ],
        fields: &[&E.date_workday, &E.attendance_status_type, &E.has_evaluation],
    }
};

crate::runtime::model!(AttendanceStatus);

crate::runtime::setters!(AttendanceStatus {
    with_date_workday: date_workday: crate::runtime::Date,
    with_attendance_status_type: attendance_status_type: crate::runtime::Open<AttendanceStatusType>,
    with_has_evaluation: has_evaluation: crate::runtime::Open<HasEvaluation>,
});

/// The property `attendanceStatusType` of `AttendanceStatus`. Known values: `HasData`, `Scheduled`, `Absent`, `Present`, `NoSchedule`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AttendanceStatusType {
    HasData,
    Scheduled,
    Absent,
    Present,
    NoSchedule,
}

impl crate::runtime::Enum for AttendanceStatusType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::HasData, "HasData"),
        (Self::Scheduled, "Scheduled"),
        (Self::Absent, "Absent"),
        (Self::Present, "Present"),
        (Self::NoSchedule, "NoSchedule"),
    ];
}

/// The property `hasEvaluation` of `AttendanceStatus`. Known values: `HasQualityEvaluation`, `NoQualityEvaluation`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum HasEvaluation {
    HasQualityEvaluation,
    NoQualityEvaluation,
}

impl crate::runtime::Enum for HasEvaluation {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::HasQualityEvaluation, "HasQualityEvaluation"),
        (Self::NoQualityEvaluation, "NoQualityEvaluation"),
    ];
}
