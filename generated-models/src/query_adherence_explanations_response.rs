// @generated from the schema "QueryAdherenceExplanationsResponse"; changes made here are lost at the next generation

/// The schema `QueryAdherenceExplanationsResponse`.
pub struct QueryAdherenceExplanationsResponse {
    /// `job`: `AdherenceExplanationJobReference`.
    pub job: ::std::option::Option<
        ::std::boxed::Box<crate::AdherenceExplanationJobReference>,
    >,
    /// `result`: `AdherenceExplanationListing`.
    pub result: ::std::option::Option<
        ::std::boxed::Box<crate::AdherenceExplanationListing>,
    >,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueryAdherenceExplanationsResponse {
    const EMPTY: Self = Self {
        job: ::std::option::Option::None,
        result: ::std::option::Option::None,
        download_url: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueryAdherenceExplanationsResponse = &<QueryAdherenceExplanationsResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueryAdherenceExplanationsResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("job", "job", 0),
            ("result", "result", 0),
            ("downloadUrl", "download_url", 0),
        ],
        fields: &[&E.job, &E.result, &E.download_url],
    }
};

crate::runtime::model!(QueryAdherenceExplanationsResponse);

crate::runtime::setters!(QueryAdherenceExplanationsResponse {
    with_job: job: ::std::boxed::Box<crate::AdherenceExplanationJobReference>,
    with_result: result: ::std::boxed::Box<crate::AdherenceExplanationListing>,
    with_download_url: download_url: ::std::string::String,
});
