// @generated from the schema "PossibleWorkShiftsForWeek"; changes made here are lost at the next generation

use crate::DailyPossibleShift;
use crate::runtime::Extra;

/// The schema `PossibleWorkShiftsForWeek`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PossibleWorkShiftsForWeek {
    /// `id`: `integer (int32)`.
    pub id: Option<i32>,
    /// `dailyPossibleShifts`: `array of DailyPossibleShift`.
    #[doc(alias = "dailyPossibleShifts")]
    pub daily_possible_shifts: Option<Vec<DailyPossibleShift>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PossibleWorkShiftsForWeek "PossibleWorkShiftsForWeek" 2 {
    (
        id: i32 = "id" with_id,
        daily_possible_shifts: Vec<DailyPossibleShift> = "dailyPossibleShifts" with_daily_possible_shifts,
    )
});
