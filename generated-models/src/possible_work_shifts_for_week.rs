// @generated from the schema "PossibleWorkShiftsForWeek"; changes made here are lost at the next generation

/// The schema `PossibleWorkShiftsForWeek`.
pub struct PossibleWorkShiftsForWeek {
    /// `id`: `integer (int32)`.
    pub id: ::std::option::Option<i32>,
    /// `dailyPossibleShifts`: `array of DailyPossibleShift`.
    #[doc(alias = "dailyPossibleShifts")]
    pub daily_possible_shifts: ::std::option::Option<
        ::std::vec::Vec<crate::DailyPossibleShift>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PossibleWorkShiftsForWeek {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        daily_possible_shifts: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PossibleWorkShiftsForWeek = &<PossibleWorkShiftsForWeek as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PossibleWorkShiftsForWeek",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("dailyPossibleShifts", "daily_possible_shifts", 0),
        ],
        fields: &[&E.id, &E.daily_possible_shifts],
    }
};

crate::runtime::model!(PossibleWorkShiftsForWeek);

crate::runtime::setters!(PossibleWorkShiftsForWeek {
    with_id: id: i32,
    with_daily_possible_shifts: daily_possible_shifts: ::std::vec::Vec<crate::DailyPossibleShift>,
});
