// @generated from the schema "FacetTerm"; changes made here are lost at the next generation

/// The schema `FacetTerm`.
#[repr(C)]
pub struct FacetTerm {
    /// `term`: `string`.
    pub term: ::std::option::Option<::std::string::String>,
    /// `key`: `integer (int64)`.
    pub key: ::std::option::Option<i64>,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `count`: `integer (int64)`.
    pub count: ::std::option::Option<i64>,
    /// `time`: `string (date-time)`.
    pub time: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FacetTerm "FacetTerm" 6 {
    (
        term: ::std::string::String = "term" 0 with_term,
        key: i64 = "key" 0 with_key,
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        count: i64 = "count" 0 with_count,
        time: crate::runtime::DateTime = "time" 0 with_time,
    )
});
