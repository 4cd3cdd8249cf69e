// @generated from the schema "SearchSort"; changes made here are lost at the next generation

/// The schema `SearchSort`.
#[repr(C)]
pub struct SearchSort {
    /// `sortOrder`: `string`.
    #[doc(alias = "sortOrder")]
    pub sort_order: ::std::option::Option<crate::runtime::Open<SortOrder>>,
    /// `sortBy`: `string`.
    #[doc(alias = "sortBy")]
    pub sort_by: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SearchSort "SearchSort" 2 {
    (
        sort_order: crate::runtime::Open<SortOrder> = "sortOrder" 0 with_sort_order,
        sort_by: ::std::string::String = "sortBy" 0 with_sort_by,
    )
});

/// The property `sortOrder` of `SearchSort`. Known values: `ASC`, `DESC`, `SCORE`.
#[non_exhaustive]
pub enum SortOrder {
    Asc,
    Desc,
    Score,
}

crate::runtime::known!(SortOrder);

impl crate::runtime::Enum for SortOrder {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Asc, "ASC"),
        (Self::Desc, "DESC"),
        (Self::Score, "SCORE"),
    ];
}
