// @generated from the schema "UserScheduleFullDayTimeOffMarker"; changes made here are lost at the next generation

/// The schema `UserScheduleFullDayTimeOffMarker`.
pub struct UserScheduleFullDayTimeOffMarker {
    /// `managementUnitDate`: `string`.
    #[doc(alias = "managementUnitDate")]
    pub management_unit_date: ::std::option::Option<::std::string::String>,
    /// `activityCodeId`: `string`.
    #[doc(alias = "activityCodeId")]
    pub activity_code_id: ::std::option::Option<::std::string::String>,
    /// `isPaid`: `boolean`.
    #[doc(alias = "isPaid")]
    pub is_paid: ::std::option::Option<bool>,
    /// `lengthInMinutes`: `integer (int32)`.
    #[doc(alias = "lengthInMinutes")]
    pub length_in_minutes: ::std::option::Option<i32>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `delete`: `boolean`.
    pub delete: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserScheduleFullDayTimeOffMarker {
    const EMPTY: Self = Self {
        management_unit_date: ::std::option::Option::None,
        activity_code_id: ::std::option::Option::None,
        is_paid: ::std::option::Option::None,
        length_in_minutes: ::std::option::Option::None,
        description: ::std::option::Option::None,
        delete: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserScheduleFullDayTimeOffMarker = &<UserScheduleFullDayTimeOffMarker as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserScheduleFullDayTimeOffMarker",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("managementUnitDate", "management_unit_date", 0),
            ("activityCodeId", "activity_code_id", 0),
            ("isPaid", "is_paid", 0),
            ("lengthInMinutes", "length_in_minutes", 0),
            ("description", "description", 0),
            ("delete", "delete", 0),
        ],
        fields: &[
            &E.management_unit_date,
            &E.activity_code_id,
            &E.is_paid,
            &E.length_in_minutes,
            &E.description,
            &E.delete,
        ],
    }
};

crate::runtime::model!(UserScheduleFullDayTimeOffMarker);

crate::runtime::setters!(UserScheduleFullDayTimeOffMarker {
    with_management_unit_date: management_unit_date: ::std::string::String,
    with_activity_code_id: activity_code_id: ::std::string::String,
    with_is_paid: is_paid: bool,
    with_length_in_minutes: length_in_minutes: i32,
    with_description: description: ::std::string::String,
    with_delete: delete: bool,
});
