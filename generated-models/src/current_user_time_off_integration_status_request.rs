// @generated from the schema "CurrentUserTimeOffIntegrationStatusRequest"; changes made here are lost at the next generation

/// The schema `CurrentUserTimeOffIntegrationStatusRequest`.
pub struct CurrentUserTimeOffIntegrationStatusRequest {
    /// `timeOffRequestIds`: `array of string`, required.
    #[doc(alias = "timeOffRequestIds")]
    pub time_off_request_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CurrentUserTimeOffIntegrationStatusRequest {
    const EMPTY: Self = Self {
        time_off_request_ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CurrentUserTimeOffIntegrationStatusRequest = &<CurrentUserTimeOffIntegrationStatusRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CurrentUserTimeOffIntegrationStatusRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("timeOffRequestIds", "time_off_request_ids", 1)],
        fields: &[&E.time_off_request_ids],
    }
};

crate::runtime::model!(CurrentUserTimeOffIntegrationStatusRequest);

crate::runtime::setters!(CurrentUserTimeOffIntegrationStatusRequest {
    with_time_off_request_ids: time_off_request_ids: ::std::vec::Vec<::std::string::String>,
});
