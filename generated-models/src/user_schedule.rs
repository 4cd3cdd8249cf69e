// @generated from the schema "UserSchedule"; changes made here are lost at the next generation

/// The schema `UserSchedule`.
pub struct UserSchedule {
    /// `shifts`: `array of UserScheduleShift`.
    pub shifts: ::std::option::Option<::std::vec::Vec<crate::UserScheduleShift>>,
    /// `fullDayTimeOffMarkers`: `array of UserScheduleFullDayTimeOffMarker`.
    #[doc(alias = "fullDayTimeOffMarkers")]
    pub full_day_time_off_markers: ::std::option::Option<
        ::std::vec::Vec<crate::UserScheduleFullDayTimeOffMarker>,
    >,
    /// `delete`: `boolean`.
    pub delete: ::std::option::Option<bool>,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// `workPlanId`: `string`, read-only.
    #[doc(alias = "workPlanId")]
    pub work_plan_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserSchedule {
    const EMPTY: Self = Self {
        shifts: ::std::option::Option::None,
        full_day_time_off_markers: ::std::option::Option::None,
        delete: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        work_plan_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserSchedule = &<UserSchedule as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserSchedule",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("shifts", "shifts", 0),
            ("fullDayTimeOffMarkers", "full_day_time_off_markers", 0),
            ("delete", "delete", 0),
            ("metadata", "metadata", 1),
            ("workPlanId", "work_plan_id", 2),
        ],
        fields: &[
            &E.shifts,
            &E.full_day_time_off_markers,
            &E.delete,
            &E.metadata,
            &E.work_plan_id,
        ],
    }
};

crate::runtime::model!(UserSchedule);

crate::runtime::setters!(UserSchedule {
    with_shifts: shifts: ::std::vec::Vec<crate::UserScheduleShift>,
    with_full_day_time_off_markers: full_day_time_off_markers: ::std::vec::Vec<crate::UserScheduleFullDayTimeOffMarker>,
    with_delete: delete: bool,
    with_metadata: metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    with_work_plan_id: work_plan_id: ::std::string::String,
});
