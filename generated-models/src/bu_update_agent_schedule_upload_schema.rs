// @generated from the schema "BuUpdateAgentScheduleUploadSchema"; changes made here are lost at the next generation

/// The schema `BuUpdateAgentScheduleUploadSchema`.
pub struct BuUpdateAgentScheduleUploadSchema {
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
    /// `shifts`: `array of BuUpdateAgentScheduleShift`.
    pub shifts: ::std::option::Option<
        ::std::vec::Vec<crate::BuUpdateAgentScheduleShift>,
    >,
    /// `fullDayTimeOffMarkers`: `array of BuFullDayTimeOffMarker`.
    #[doc(alias = "fullDayTimeOffMarkers")]
    pub full_day_time_off_markers: ::std::option::Option<
        ::std::vec::Vec<crate::BuFullDayTimeOffMarker>,
    >,
    /// `metadata`: `WfmVersionedEntityMetadata`.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// `delete`: `boolean`.
    pub delete: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuUpdateAgentScheduleUploadSchema {
    const EMPTY: Self = Self {
        user_id: ::std::option::Option::None,
        work_plan_id: ::std::option::Option::None,
        work_plan_ids_per_week: ::std::option::Option::None,
        shifts: ::std::option::Option::None,
        full_day_time_off_markers: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        delete: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuUpdateAgentScheduleUploadSchema = &<BuUpdateAgentScheduleUploadSchema as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuUpdateAgentScheduleUploadSchema",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("userId", "user_id", 1),
            ("workPlanId", "work_plan_id", 0),
            ("workPlanIdsPerWeek", "work_plan_ids_per_week", 0),
            ("shifts", "shifts", 0),
            ("fullDayTimeOffMarkers", "full_day_time_off_markers", 0),
            ("metadata", "metadata", 0),
            ("delete", "delete", 0),
        ],
        fields: &[
            &E.user_id,
            &E.work_plan_id,
            &E.work_plan_ids_per_week,
            &E.shifts,
            &E.full_day_time_off_markers,
            &E.metadata,
            &E.delete,
        ],
    }
};

crate::runtime::model!(BuUpdateAgentScheduleUploadSchema);

crate::runtime::setters!(BuUpdateAgentScheduleUploadSchema {
    with_user_id: user_id: ::std::string::String,
    with_work_plan_id: work_plan_id: ::std::boxed::Box<crate::ValueWrapperString>,
    with_work_plan_ids_per_week: work_plan_ids_per_week: ::std::boxed::Box<crate::ListWrapperString>,
    with_shifts: shifts: ::std::vec::Vec<crate::BuUpdateAgentScheduleShift>,
    with_full_day_time_off_markers: full_day_time_off_markers: ::std::vec::Vec<crate::BuFullDayTimeOffMarker>,
    with_metadata: metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    with_delete: delete: bool,
});
