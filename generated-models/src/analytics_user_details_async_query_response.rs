// @generated from the schema "AnalyticsUserDetailsAsyncQueryResponse"; changes made here are lost at the next generation

/// The schema `AnalyticsUserDetailsAsyncQueryResponse`.
pub struct AnalyticsUserDetailsAsyncQueryResponse {
    /// `userDetails`: `array of AnalyticsUserDetail`.
    #[doc(alias = "userDetails")]
    pub user_details: ::std::option::Option<::std::vec::Vec<crate::AnalyticsUserDetail>>,
    /// `cursor`: `string`.
    pub cursor: ::std::option::Option<::std::string::String>,
    /// `dataAvailabilityDate`: `string (date-time)`.
    #[doc(alias = "dataAvailabilityDate")]
    pub data_availability_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AnalyticsUserDetailsAsyncQueryResponse {
    const EMPTY: Self = Self {
        user_details: ::std::option::Option::None,
        cursor: ::std::option::Option::None,
        data_availability_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AnalyticsUserDetailsAsyncQueryResponse = &<AnalyticsUserDetailsAsyncQueryResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AnalyticsUserDetailsAsyncQueryResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("userDetails", "user_details", 0),
            ("cursor", "cursor", 0),
            ("dataAvailabilityDate", "data_availability_date", 0),
        ],
        fields: &[&E.user_details, &E.cursor, &E.data_availability_date],
    }
};

crate::runtime::model!(AnalyticsUserDetailsAsyncQueryResponse);

crate::runtime::setters!(AnalyticsUserDetailsAsyncQueryResponse {
    with_user_details: user_details: ::std::vec::Vec<crate::AnalyticsUserDetail>,
    with_cursor: cursor: ::std::string::String,
    with_data_availability_date: data_availability_date: crate::runtime::DateTime,
});
