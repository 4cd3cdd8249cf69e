// @generated from the schema "ArticlesFilter"; changes made here are lost at the next generation

/// The schema `ArticlesFilter`.
#[repr(C)]
pub struct ArticlesFilter {
    /// `labels`: `LabelsFilter`.
    pub labels: ::std::option::Option<::std::boxed::Box<crate::LabelsFilter>>,
    /// `categories`: `CategoriesFilter`.
    pub categories: ::std::option::Option<::std::boxed::Box<crate::CategoriesFilter>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ArticlesFilter "ArticlesFilter" 2 {
    (
        labels: ::std::boxed::Box<crate::LabelsFilter> = "labels" 0 with_labels,
        categories: ::std::boxed::Box<crate::CategoriesFilter> = "categories" 0 with_categories,
    )
});
