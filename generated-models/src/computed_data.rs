// @generated from the schema "ComputedData"; changes made here are lost at the next generation

/// The schema `ComputedData`.
pub struct ComputedData {
    /// `weekly`: `Weekly`.
    pub weekly: ::std::option::Option<::std::boxed::Box<crate::Weekly>>,
    /// `quarterHour`: `QuarterHourly`.
    #[doc(alias = "quarterHour")]
    pub quarter_hour: ::std::option::Option<::std::boxed::Box<crate::QuarterHourly>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ComputedData {
    const EMPTY: Self = Self {
        weekly: ::std::option::Option::None,
        quarter_hour: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ComputedData = &<ComputedData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ComputedData",
        empty: E,
        extra: &E.extra,
        properties: &[("weekly", "weekly", 0), ("quarterHour", "quarter_hour", 0)],
        fields: &[&E.weekly, &E.quarter_hour],
    }
};

crate::runtime::model!(ComputedData);

crate::runtime::setters!(ComputedData {
    with_weekly: weekly: ::std::boxed::Box<crate::Weekly>,
    with_quarter_hour: quarter_hour: ::std::boxed::Box<crate::QuarterHourly>,
});
