// @generated from the schema "QueryResults"; changes made here are lost at the next generation

/// The schema `QueryResults`.
#[repr(C)]
pub struct QueryResults {
    /// `results`: `DomainEntityListingQueryResult`.
    pub results: ::std::option::Option<
        ::std::boxed::Box<crate::DomainEntityListingQueryResult>,
    >,
    /// `facetInfo`: `QueryFacetInfo`.
    #[doc(alias = "facetInfo")]
    pub facet_info: ::std::option::Option<::std::boxed::Box<crate::QueryFacetInfo>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueryResults "QueryResults" 2 {
    (
        results: ::std::boxed::Box<crate::DomainEntityListingQueryResult> = "results" 0 with_results,
        facet_info: ::std::boxed::Box<crate::QueryFacetInfo> = "facetInfo" 0 with_facet_info,
    )
});
