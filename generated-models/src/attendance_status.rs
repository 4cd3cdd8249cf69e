// @generated from the schema "AttendanceStatus"; changes made here are lost at the next generation

/// The schema `AttendanceStatus`.
#[repr(C)]
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

crate::runtime::model!(AttendanceStatus "AttendanceStatus" 3 {
    (
        date_workday: crate::runtime::Date = "dateWorkday" 2 with_date_workday,
        attendance_status_type: crate::runtime::Open<AttendanceStatusType> = "attendanceStatusType" 2 with_attendance_status_type,
        has_evaluation: crate::runtime::Open<HasEvaluation> = "hasEvaluation" 2 with_has_evaluation,
    )
});

/// The property `attendanceStatusType` of `AttendanceStatus`. Known values: `HasData`, `Scheduled`, `Absent`, `Present`, `NoSchedule`.
#[non_exhaustive]
pub enum AttendanceStatusType {
    HasData,
    Scheduled,
    Absent,
    Present,
    NoSchedule,
}

crate::runtime::known!(AttendanceStatusType);

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
#[non_exhaustive]
pub enum HasEvaluation {
    HasQualityEvaluation,
    NoQualityEvaluation,
}

crate::runtime::known!(HasEvaluation);

impl crate::runtime::Enum for HasEvaluation {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::HasQualityEvaluation, "HasQualityEvaluation"),
        (Self::NoQualityEvaluation, "NoQualityEvaluation"),
    ];
}
