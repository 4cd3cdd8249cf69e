// @generated from the schema "AttendanceStatus"; changes made here are lost at the next generation

use crate::runtime::{Date, Extra, Open};

/// The schema `AttendanceStatus`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AttendanceStatus {
    /// `dateWorkday`: `string (date)`, read-only.
    #[doc(alias = "dateWorkday")]
    pub date_workday: Option<Date>,
    /// `attendanceStatusType`: one of `HasData`, `Scheduled`, `Absent`, `Present` and `NoSchedule`, read-only.
    #[doc(alias = "attendanceStatusType")]
    pub attendance_status_type: Option<Open<AttendanceStatusType>>,
    /// `hasEvaluation`: one of `HasQualityEvaluation` and `NoQualityEvaluation`, read-only.
    #[doc(alias = "hasEvaluation")]
    pub has_evaluation: Option<Open<HasEvaluation>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AttendanceStatus "AttendanceStatus" 3 {
    (
        date_workday: Date = "dateWorkday" with_date_workday read_only,
        attendance_status_type: Open<AttendanceStatusType> = "attendanceStatusType" with_attendance_status_type read_only,
        has_evaluation: Open<HasEvaluation> = "hasEvaluation" with_has_evaluation read_only,
    )
});

/// The property `attendanceStatusType` of `AttendanceStatus`. Known values: `HasData`, `Scheduled`, `Absent`, `Present`, `NoSchedule`.
#[repr(u16)]
#[non_exhaustive]
pub enum AttendanceStatusType {
    HasData,
    Scheduled,
    Absent,
    Present,
    NoSchedule,
}

crate::runtime::values!(AttendanceStatusType {
    HasData = "HasData",
    Scheduled = "Scheduled",
    Absent = "Absent",
    Present = "Present",
    NoSchedule = "NoSchedule",
});

/// The property `hasEvaluation` of `AttendanceStatus`. Known values: `HasQualityEvaluation`, `NoQualityEvaluation`.
#[repr(u16)]
#[non_exhaustive]
pub enum HasEvaluation {
    HasQualityEvaluation,
    NoQualityEvaluation,
}

crate::runtime::values!(HasEvaluation {
    HasQualityEvaluation = "HasQualityEvaluation",
    NoQualityEvaluation = "NoQualityEvaluation",
});
