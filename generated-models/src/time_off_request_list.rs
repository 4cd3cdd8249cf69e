// @generated from the schema "TimeOffRequestList"; changes made here are lost at the next generation

/// The schema `TimeOffRequestList`.
pub struct TimeOffRequestList {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `timeOffRequests`: `array of TimeOffRequestResponse`.
    #[doc(alias = "timeOffRequests")]
    pub time_off_requests: ::std::option::Option<
        ::std::vec::Vec<crate::TimeOffRequestResponse>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TimeOffRequestList {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        time_off_requests: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TimeOffRequestList = &<TimeOffRequestList as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TimeOffRequestList",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("timeOffRequests", "time_off_requests", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.time_off_requests, &E.self_uri],
    }
};

crate::runtime::model!(TimeOffRequestList);

crate::runtime::setters!(TimeOffRequestList {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_time_off_requests: time_off_requests: ::std::vec::Vec<crate::TimeOffRequestResponse>,
    with_self_uri: self_uri: ::std::string::String,
});
