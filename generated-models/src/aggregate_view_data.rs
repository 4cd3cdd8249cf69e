// @generated from the schema "AggregateViewData"; changes made here are lost at the next generation

/// The schema `AggregateViewData`.
#[repr(C)]
pub struct AggregateViewData {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `stats`: `StatisticalSummary`.
    pub stats: ::std::option::Option<::std::boxed::Box<crate::StatisticalSummary>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AggregateViewData "AggregateViewData" 2 {
    (
        name: ::std::string::String = "name" 0 with_name,
        stats: ::std::boxed::Box<crate::StatisticalSummary> = "stats" 0 with_stats,
    )
});
