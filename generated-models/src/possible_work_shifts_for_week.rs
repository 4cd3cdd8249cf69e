// @generated from the schema "PossibleWorkShiftsForWeek"; changes made here are lost at the next generation

/// The schema `PossibleWorkShiftsForWeek`.
#[repr(C)]
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

crate::runtime::model!(PossibleWorkShiftsForWeek "PossibleWorkShiftsForWeek" 2 {
    (
        id: i32 = "id" 0 with_id,
        daily_possible_shifts: ::std::vec::Vec<crate::DailyPossibleShift> = "dailyPossibleShifts" 0 with_daily_possible_shifts,
    )
});
