// @generated from the schema "EstimateAvailableTimeOffResponse"; changes made here are lost at the next generation

/// The schema `EstimateAvailableTimeOffResponse`.
pub struct EstimateAvailableTimeOffResponse {
    /// `fullDayDates`: `array of EstimateAvailableFullDayTimeOffResponse`.
    #[doc(alias = "fullDayDates")]
    pub full_day_dates: ::std::option::Option<
        ::std::vec::Vec<crate::EstimateAvailableFullDayTimeOffResponse>,
    >,
    /// `partialDayDates`: `array of EstimateAvailablePartialDayTimeOffResponse`.
    #[doc(alias = "partialDayDates")]
    pub partial_day_dates: ::std::option::Option<
        ::std::vec::Vec<crate::EstimateAvailablePartialDayTimeOffResponse>,
    >,
    /// `user`: `UserReference`, required.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `activityCodeId`: `string`, required.
    #[doc(alias = "activityCodeId")]
    pub activity_code_id: ::std::option::Option<::std::string::String>,
    /// `paid`: `boolean`, required.
    pub paid: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EstimateAvailableTimeOffResponse {
    const EMPTY: Self = Self {
        full_day_dates: ::std::option::Option::None,
        partial_day_dates: ::std::option::Option::None,
        user: ::std::option::Option::None,
        activity_code_id: ::std::option::Option::None,
        paid: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EstimateAvailableTimeOffResponse = &<EstimateAvailableTimeOffResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EstimateAvailableTimeOffResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("fullDayDates", "full_day_dates", 0),
            ("partialDayDates", "partial_day_dates", 0),
            ("user", "user", 1),
            ("activityCodeId", "activity_code_id", 1),
            ("paid", "paid", 1),
        ],
        fields: &[
            &E.full_day_dates,
            &E.partial_day_dates,
            &E.user,
            &E.activity_code_id,
            &E.paid,
        ],
    }
};

crate::runtime::model!(EstimateAvailableTimeOffResponse);

crate::runtime::setters!(EstimateAvailableTimeOffResponse {
    with_full_day_dates: full_day_dates: ::std::vec::Vec<crate::EstimateAvailableFullDayTimeOffResponse>,
    with_partial_day_dates: partial_day_dates: ::std::vec::Vec<crate::EstimateAvailablePartialDayTimeOffResponse>,
    with_user: user: ::std::boxed::Box<crate::UserReference>,
    with_activity_code_id: activity_code_id: ::std::string::String,
    with_paid: paid: bool,
});
