// @generated from the schema "ShiftTradeActivityPreviewResponse"; changes made here are lost at the next generation

/// The schema `ShiftTradeActivityPreviewResponse`.
pub struct ShiftTradeActivityPreviewResponse {
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `lengthMinutes`: `integer (int32)`.
    #[doc(alias = "lengthMinutes")]
    pub length_minutes: ::std::option::Option<i32>,
    /// `activityCodeId`: `string`.
    #[doc(alias = "activityCodeId")]
    pub activity_code_id: ::std::option::Option<::std::string::String>,
    /// `countsAsPaidTime`: `boolean`.
    #[doc(alias = "countsAsPaidTime")]
    pub counts_as_paid_time: ::std::option::Option<bool>,
    /// `payableMinutes`: `integer (int32)`.
    #[doc(alias = "payableMinutes")]
    pub payable_minutes: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ShiftTradeActivityPreviewResponse {
    const EMPTY: Self = Self {
        start_date: ::std::option::Option::None,
        length_minutes: ::std::option::Option::None,
        activity_code_id: ::std::option::Option::None,
        counts_as_paid_time: ::std::option::Option::None,
        payable_minutes: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ShiftTradeActivityPreviewResponse = &<ShiftTradeActivityPreviewResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ShiftTradeActivityPreviewResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("startDate", "start_date", 0),
            ("lengthMinutes", "length_minutes", 0),
            ("activityCodeId", "activity_code_id", 0),
            ("countsAsPaidTime", "counts_as_paid_time", 0),
            ("payableMinutes", "payable_minutes", 0),
        ],
        fields: &[
            &E.start_date,
            &E.length_minutes,
            &E.activity_code_id,
            &E.counts_as_paid_time,
            &E.payable_minutes,
        ],
    }
};

crate::runtime::model!(ShiftTradeActivityPreviewResponse);

crate::runtime::setters!(ShiftTradeActivityPreviewResponse {
    with_start_date: start_date: crate::runtime::DateTime,
    with_length_minutes: length_minutes: i32,
    with_activity_code_id: activity_code_id: ::std::string::String,
    with_counts_as_paid_time: counts_as_paid_time: bool,
    with_payable_minutes: payable_minutes: i32,
});
