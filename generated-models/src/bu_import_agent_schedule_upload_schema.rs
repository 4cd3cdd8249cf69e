// @generated from the schema "BuImportAgentScheduleUploadSchema"; changes made here are lost at the next generation

/// The schema `BuImportAgentScheduleUploadSchema`.
pub struct BuImportAgentScheduleUploadSchema {
    /// `userId`: `string`, required.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `workPlanId`: `ValueWrapperString`.
    #[doc(alias = "workPlanId")]
    pub work_plan_id: ::std::option::Option<
        ::std::boxed::Box<crate::ValueWrapperString>,
    >,
    /// `workPlanIdsPerWeek`: `ListWrapperString`.
    #[doc(alias = "workPlanIdsPerWeek")]
    pub work_plan_ids_per_week: ::std::option::Option<
        ::std::boxed::Box<crate::ListWrapperString>,
    >,
    /// `shifts`: `array of BuAgentScheduleShift`.
    pub shifts: ::std::option::Option<::std::vec::Vec<crate::BuAgentScheduleShift>>,
    /// `fullDayTimeOffMarkers`: `array of BuFullDayTimeOffMarker`.
    #[doc(alias = "fullDayTimeOffMarkers")]
    pub full_day_time_off_markers: ::std::option::Option<
        ::std::vec::Vec<crate::BuFullDayTimeOffMarker>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuImportAgentScheduleUploadSchema {
    const EMPTY: Self = Self {
        user_id: ::std::option::Option::None,
        work_plan_id: ::std::option::Option::None,
        work_plan_ids_per_week: ::std::option::Option::None,
        shifts: ::std::option::Option::None,
        full_day_time_off_markers: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuImportAgentScheduleUploadSchema = &<BuImportAgentScheduleUploadSchema as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuImportAgentScheduleUploadSchema",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("userId", "user_id", 1),
            ("workPlanId", "work_plan_id", 0),
            ("workPlanIdsPerWeek", "work_plan_ids_per_week", 0),
            ("shifts", "shifts", 0),
            ("fullDayTimeOffMarkers", "full_day_time_off_markers", 0),
        ],
        fields: &[
            &E.user_id,
            &E.work_plan_id,
            &E.work_plan_ids_per_week,
            &E.shifts,
            &E.full_day_time_off_markers,
        ],
    }
};

crate::runtime::model!(BuImportAgentScheduleUploadSchema);

crate::runtime::setters!(BuImportAgentScheduleUploadSchema {
    with_user_id: user_id: ::std::string::String,
    with_work_plan_id: work_plan_id: ::std::boxed::Box<crate::ValueWrapperString>,
    with_work_plan_ids_per_week: work_plan_ids_per_week: ::std::boxed::Box<crate::ListWrapperString>,
    with_shifts: shifts: ::std::vec::Vec<crate::BuAgentScheduleShift>,
    with_full_day_time_off_markers: full_day_time_off_markers: ::std::vec::Vec<crate::BuFullDayTimeOffMarker>,
});
