// @generated from the schema "QueryResults"; changes made here are lost at the next generation

use crate::{DomainEntityListingQueryResult, QueryFacetInfo};
use crate::runtime::Extra;

/// The schema `QueryResults`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueryResults {
    /// `results`: `DomainEntityListingQueryResult`.
    pub results: Option<Box<DomainEntityListingQueryResult>>,
    /// `facetInfo`: `QueryFacetInfo`.
    #[doc(alias = "facetInfo")]
    pub facet_info: Option<Box<QueryFacetInfo>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueryResults "QueryResults" 2 {
    (
        results: Box<DomainEntityListingQueryResult> = "results" with_results,
        facet_info: Box<QueryFacetInfo> = "facetInfo" with_facet_info,
    )
});
