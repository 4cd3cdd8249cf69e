// @generated from the schema "BuQueryAdherenceExplanationsResponse"; changes made here are lost at the next generation

/// The schema `BuQueryAdherenceExplanationsResponse`.
#[repr(C)]
pub struct BuQueryAdherenceExplanationsResponse {
    /// `job`: `AdherenceExplanationJobReference`.
    pub job: ::std::option::Option<
        ::std::boxed::Box<crate::AdherenceExplanationJobReference>,
    >,
    /// `result`: `AdherenceExplanationListingBuQueryResponse`.
    pub result: ::std::option::Option<
        ::std::boxed::Box<crate::AdherenceExplanationListingBuQueryResponse>,
    >,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuQueryAdherenceExplanationsResponse "BuQueryAdherenceExplanationsResponse" 3 {
    (
        job: ::std::boxed::Box<crate::AdherenceExplanationJobReference> = "job" 0 with_job,
        result: ::std::boxed::Box<crate::AdherenceExplanationListingBuQueryResponse> = "result" 0 with_result,
        download_url: ::std::string::String = "downloadUrl" 0 with_download_url,
    )
});
