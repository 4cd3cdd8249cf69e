// @generated from the schema "TimeOffRequestLookup"; changes made here are lost at the next generation

/// The schema `TimeOffRequestLookup`.
pub struct TimeOffRequestLookup {
    /// `timeOffRequestId`: `string`, required.
    #[doc(alias = "timeOffRequestId")]
    pub time_off_request_id: ::std::option::Option<::std::string::String>,
    /// `userId`: `string`, required.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TimeOffRequestLookup {
    const EMPTY: Self = Self {
        time_off_request_id: ::std::option::Option::None,
        user_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TimeOffRequestLookup = &<TimeOffRequestLookup as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TimeOffRequestLookup",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("timeOffRequestId", "time_off_request_id", 1),
            ("userId", "user_id", 1),
        ],
        fields: &[&E.time_off_request_id, &E.user_id],
    }
};

crate::runtime::model!(TimeOffRequestLookup);

crate::runtime::setters!(TimeOffRequestLookup {
    with_time_off_request_id: time_off_request_id: ::std::string::String,
    with_user_id: user_id: ::std::string::String,
});
