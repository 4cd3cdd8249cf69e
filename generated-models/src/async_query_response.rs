// @generated from the schema "AsyncQueryResponse"; changes made here are lost at the next generation

/// The schema `AsyncQueryResponse`.
pub struct AsyncQueryResponse {
    /// `jobId`: `string`.
    #[doc(alias = "jobId")]
    pub job_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AsyncQueryResponse {
    const EMPTY: Self = Self {
        job_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AsyncQueryResponse = &<AsyncQueryResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AsyncQueryResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("jobId", "job_id", 0)],
        fields: &[&E.job_id],
    }
};

crate::runtime::model!(AsyncQueryResponse);

crate::runtime::setters!(AsyncQueryResponse {
    with_job_id: job_id: ::std::string::String,
});
