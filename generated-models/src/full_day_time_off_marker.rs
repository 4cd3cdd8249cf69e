// @generated from the schema "FullDayTimeOffMarker"; changes made here are lost at the next generation

/// The schema `FullDayTimeOffMarker`.
pub struct FullDayTimeOffMarker {
    /// `businessUnitDate`: `string (date)`.
    #[doc(alias = "businessUnitDate")]
    pub business_unit_date: ::std::option::Option<crate::runtime::Date>,
    /// `lengthMinutes`: `integer (int32)`.
    #[doc(alias = "lengthMinutes")]
    pub length_minutes: ::std::option::Option<i32>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `activityCodeId`: `string`.
    #[doc(alias = "activityCodeId")]
    pub activity_code_id: ::std::option::Option<::std::string::String>,
    /// `paid`: `boolean`.
    pub paid: ::std::option::Option<bool>,
    /// `timeOffRequestId`: `string`.
    #[doc(alias = "timeOffRequestId")]
    pub time_off_request_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FullDayTimeOffMarker {
    const EMPTY: Self = Self {
        business_unit_date: ::std::option::Option::None,
        length_minutes: ::std::option::Option::None,
        description: ::std::option::Option::None,
        activity_code_id: ::std::option::Option::None,
        paid: ::std::option::Option::None,
        time_off_request_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FullDayTimeOffMarker = &<FullDayTimeOffMarker as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FullDayTimeOffMarker",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("businessUnitDate", "business_unit_date", 0),
            ("lengthMinutes", "length_minutes", 0),
            ("description", "description", 0),
            ("activityCodeId", "activity_code_id", 0),
            ("paid", "paid", 0),
            ("timeOffRequestId", "time_off_request_id", 0),
        ],
        fields: &[
            &E.business_unit_date,
            &E.length_minutes,
            &E.description,
            &E.activity_code_id,
            &E.paid,
            &E.time_off_request_id,
        ],
    }
};

crate::runtime::model!(FullDayTimeOffMarker);

crate::runtime::setters!(FullDayTimeOffMarker {
    with_business_unit_date: business_unit_date: crate::runtime::Date,
    with_length_minutes: length_minutes: i32,
    with_description: description: ::std::string::String,
    with_activity_code_id: activity_code_id: ::std::string::String,
    with_paid: paid: bool,
    with_time_off_request_id: time_off_request_id: ::std::string::String,
});
