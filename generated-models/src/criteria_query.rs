// @generated from the schema "CriteriaQuery"; changes made here are lost at the next generation

/// The schema `CriteriaQuery`.
#[repr(C)]
pub struct CriteriaQuery {
    /// `query`: `array of CriteriaGroup`, required.
    pub query: ::std::option::Option<::std::vec::Vec<crate::CriteriaGroup>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CriteriaQuery "CriteriaQuery" 1 {
    (
        query: ::std::vec::Vec<crate::CriteriaGroup> = "query" 1 with_query,
    )
});
