// @generated from the schema "QueryFacetInfo"; changes made here are lost at the next generation

/// The schema `QueryFacetInfo`.
#[repr(C)]
pub struct QueryFacetInfo {
    /// `attributes`: `array of FacetKeyAttribute`.
    pub attributes: ::std::option::Option<::std::vec::Vec<crate::FacetKeyAttribute>>,
    /// `facets`: `array of FacetEntry`.
    pub facets: ::std::option::Option<::std::vec::Vec<crate::FacetEntry>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueryFacetInfo "QueryFacetInfo" 2 {
    (
        attributes: ::std::vec::Vec<crate::FacetKeyAttribute> = "attributes" 0 with_attributes,
        facets: ::std::vec::Vec<crate::FacetEntry> = "facets" 0 with_facets,
    )
});
